// hullwright-cli: the same core without a display.
int main()
{
    return 2;
}

docker run -d --name shop-web --network back --network-alias www -p 127.0.0.1:18499:8080 -e 'A=x$y"z' -e B="$PWD" \
  -v pages:/pages:ro --mount type=bind,src="$PWD/root/bin",dst=/more,readonly --tmpfs /scratch:size=1m --memory 64m --cpus .5 --pids-limit 50 --cap-drop ALL --cap-add NET_BIND_SERVICE \
  --security-opt no-new-privileges --read-only --label part='web$1' --ulimit nofile=1024:2048 --log-opt max-size=1m --health-cmd 'test -n "$A"' --health-interval 30s --stop-timeout 5 --hostname front \
  --add-host db:10.0.0.2 --sysctl net.core.somaxconn=1024 --init --user 1000:1000 --shm-size 32m --restart on-failure:2 --group-add 5 --oom-score-adj 100 \
  hullwright-import-test:1 sh -c 'echo "$A"; exec sleep 600'

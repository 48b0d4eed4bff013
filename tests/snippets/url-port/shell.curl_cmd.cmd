curl --request GET ^
  --url http://localhost:8080/health

curl --request PURGE ^
  --url https://api.example.com/cache/front

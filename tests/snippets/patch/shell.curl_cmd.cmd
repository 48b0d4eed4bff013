curl --request PATCH ^
  --url https://api.example.com/users/7 ^
  --header "Content-Type: application/json-patch+json" ^
  --data-raw "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}]"

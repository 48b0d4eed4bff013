curl --request PATCH ^
  --url https://api.example.com/articles/1 ^
  --header "Content-Type: application/vnd.api+json" ^
  --header "Accept: application/vnd.api+json" ^
  --data-raw "{\"data\": {\"type\": \"articles\", \"id\": \"1\", \"attributes\": {\"title\": \"A new title that is quite a bit longer than it was\"}}}"

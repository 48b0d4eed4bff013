curl --request PATCH ^
  --url https://api.example.com/file ^
  --header "Content-Type: application/offset+octet-stream" ^
  --header "Upload-Offset: 0" ^
  --data-raw ^"chunk^

^"

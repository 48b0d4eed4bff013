curl --request TRACE ^
  --url https://api.example.com/users

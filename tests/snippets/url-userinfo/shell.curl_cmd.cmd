curl --request GET ^
  --url https://api.example.com/me ^
  --user user:p@ss

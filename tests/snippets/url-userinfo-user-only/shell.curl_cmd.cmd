curl --request GET ^
  --url https://api.example.com/me ^
  --user YOUR_KEY:

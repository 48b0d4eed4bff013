curl --request PUT ^
  --url https://api.example.com/stars/1

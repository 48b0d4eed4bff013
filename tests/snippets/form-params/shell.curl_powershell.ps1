curl.exe --request 'POST' `
  --url 'https://api.example.com/oauth/token' `
  --data-urlencode 'grant_type=client_credentials' `
  --data-urlencode 'client_id=YOUR_CLIENT_ID' `
  --data-urlencode 'scope=read write' `
  --data-urlencode 'redirect_uri=https://example.com/cb?a=b&c=d'

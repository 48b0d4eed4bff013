$headers = @{
    'Content-Type' = 'application/vnd.api+json'
    'Accept' = 'application/vnd.api+json'
}
$body = '{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}'

$response = Invoke-WebRequest -Method 'PATCH' -Uri 'https://api.example.com/articles/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content

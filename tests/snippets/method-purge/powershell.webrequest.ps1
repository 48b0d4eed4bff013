$response = Invoke-WebRequest -CustomMethod 'PURGE' -Uri 'https://api.example.com/cache/front'
$response.StatusCode
$response.Content

$response = Invoke-WebRequest -CustomMethod 'M-SEARCH' -Uri 'https://api.example.com/devices'
$response.StatusCode
$response.Content

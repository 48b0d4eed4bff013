$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/;a=b,c/@me/~x/$y/(z)!*''?;&=@:$,!*()/?x'
$response.StatusCode
$response.Content

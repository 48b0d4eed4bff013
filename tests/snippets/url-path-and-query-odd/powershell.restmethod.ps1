$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/;a=b,c/@me/~x/$y/(z)!*''?;&=@:$,!*()/?x'
$response | ConvertTo-Json -Depth 10

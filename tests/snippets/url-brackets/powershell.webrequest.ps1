$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D'
$response.StatusCode
$response.Content

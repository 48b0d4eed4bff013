import httpx

url = "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x"

response = httpx.get(url)
print(response.status_code, response.text)

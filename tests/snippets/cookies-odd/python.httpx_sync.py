import httpx

url = "https://api.example.com/me"
headers = {
    "Cookie": 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é'.encode(),
}

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)

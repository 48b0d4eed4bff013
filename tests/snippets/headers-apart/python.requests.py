# requests sends all `Cookie` headers as one, their values joined
import requests

url = "https://api.example.com/users"
headers = {
    "Cookie": "a=1; b=2",
    "accept": "text/html",
    "Proxy-Connection": "keep-alive",
}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)

# urllib sends all `Cookie` headers as one, their values joined
import urllib.request

url = "https://api.example.com/users"
headers = {
    "Cookie": "a=1; b=2",
    "accept": "text/html",
    "Proxy-Connection": "keep-alive",
}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

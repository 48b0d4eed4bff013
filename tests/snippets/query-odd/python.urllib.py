import urllib.request

url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd"

request = urllib.request.Request(url)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

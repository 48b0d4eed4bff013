import urllib.request

url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z"

request = urllib.request.Request(url)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

import urllib.request

url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B"

request = urllib.request.Request(url)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

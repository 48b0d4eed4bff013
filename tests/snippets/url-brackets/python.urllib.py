import urllib.request

url = "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D"

request = urllib.request.Request(url)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

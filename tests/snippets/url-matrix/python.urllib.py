import urllib.request

url = "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00"

request = urllib.request.Request(url, method="PUT")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

import urllib.request

url = "https://api.example.com/pages/1"
headers = {"Link": '</pages/2>; rel="next"'}

request = urllib.request.Request(url, headers=headers, method="link")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

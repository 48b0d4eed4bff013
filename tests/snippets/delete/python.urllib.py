import urllib.request

url = "https://api.example.com/users/7"
headers = {"If-Match": '"abc"'}

request = urllib.request.Request(url, headers=headers, method="DELETE")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

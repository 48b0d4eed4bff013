import urllib.request

url = "https://api.example.com/archive"
headers = {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    "Accept": "*/*",
    "DNT": "1",
    "X_Under_Score": "kept",
}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

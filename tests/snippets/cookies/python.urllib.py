import urllib.request

url = "https://api.example.com/me"
headers = {"Cookie": "session=abc%20def==; theme=dark mode%3B x; session=second"}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

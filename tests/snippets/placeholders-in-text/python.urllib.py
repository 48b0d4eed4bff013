import urllib.request

url = "https://api.example.com/notes/{note_id}"
headers = {"Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT"}
payload = """one $HOME "${account.name}"
two '<NAME>' \\ %s
three {{third}}
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

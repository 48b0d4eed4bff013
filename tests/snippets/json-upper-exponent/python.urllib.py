import urllib.request

url = "https://api.example.com/numbers"
headers = {"Content-Type": "application/json"}
payload = '{"avogadro": 6.02E+23, "small": 1E-7}'

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())

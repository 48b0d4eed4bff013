import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": "application/octet-stream"}
payload = "a\x00b\x011"

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)

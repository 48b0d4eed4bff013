import requests

url = "https://api.example.com/raw"
headers = {"Content-Type": "text/plain"}
payload = "--data -X DELETE"

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)

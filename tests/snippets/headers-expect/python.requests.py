import requests

url = "https://api.example.com/users"
headers = {"Expect": "100-continue", "Content-Type": "text/plain"}
payload = "x"

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)

import requests

url = "https://api.example.com/notes/{note_id}"
headers = {"Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT"}
payload = """one $HOME "${account.name}"
two '<NAME>' \\ %s
three {{third}}
"""

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)

import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = """

  two lines before, two after  
\ttab at the end\t
 

"""

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)

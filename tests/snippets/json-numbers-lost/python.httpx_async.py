import asyncio

import httpx

url = "https://api.example.com/numbers"
headers = {"Content-Type": "application/json"}
payload = """{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}"""


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())

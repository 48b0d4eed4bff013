import asyncio

import httpx

url = "https://api.example.com/numbers"
headers = {"Content-Type": "application/json"}
payload = '{"avogadro": 6.02E+23, "small": 1E-7}'


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())

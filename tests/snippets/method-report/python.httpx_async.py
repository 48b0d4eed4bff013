import asyncio

import httpx

url = "https://api.example.com/calendar"
headers = {"Depth": "1", "Content-Type": "application/xml"}
payload = "<report/>"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("REPORT", url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())

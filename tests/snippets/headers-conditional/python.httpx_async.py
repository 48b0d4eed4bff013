import asyncio

import httpx

url = "https://api.example.com/report.csv"
headers = {
    "If-None-Match": 'W/"a1b2", "c3"',
    "If-Modified-Since": "Tue, 15 Nov 1994 08:12:31 GMT",
    "Range": "bytes=0-99",
    "Accept": "text/csv;q=0.9, */*;q=0.1",
    "X-Forwarded-For": "192.0.2.1, 198.51.100.2",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())

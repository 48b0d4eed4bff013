import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "query": {
            "bool": {
              "must": [
                {
                  "match": {
                    "title": "harkdown"
                  }
                },
                {
                  "range": {
                    "year": {
                      "gte": 2020,
                      "lte": 2030
                    }
                  }
                }
              ],
              "filter": [],
              "empty": {}
            }
          },
          "fields": [
            "title",
            "year",
            "a much longer name of a field than the others",
            "and, one: with [marks]"
          ],
          "size": 10
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/search")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}

import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val body = FormBody.Builder()
        .add("tag", "b")
        .add("tag", "a")
        .add("items[0][id]", "1")
        .add("items[]", "x")
        .add("items[]", "y")
        .add("plus", "a+b c~*-._")
        .add("percent", "100%25 %41")
        .add("lines", "one\r\ntwo")
        .build()
    val request = Request.Builder()
        .url("https://api.example.com/form")
        .post(body)
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}

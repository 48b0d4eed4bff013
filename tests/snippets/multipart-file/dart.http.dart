import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/upload');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Authorization': 'Bearer ABCD',
    'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
  });
  request.bodyBytes = utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="notes.txt"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
again\r
--harkdown-boundary-1--\r
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}

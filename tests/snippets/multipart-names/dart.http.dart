import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/upload');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
  });
  request.bodyBytes = utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="two%0Alines"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}

import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/notes/1');
  final request = http.Request('PUT', url);
  request.headers.addAll({
    'content-type': 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
  });
  request.bodyBytes = utf8.encode('{"a": [1.10, "b"]}');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}

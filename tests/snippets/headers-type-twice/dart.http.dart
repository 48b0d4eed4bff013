// http sends all `content-type` headers as one, their values joined
import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/users');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/json, text/plain'});
  request.bodyBytes = utf8.encode(
    jsonEncode({'a': 1}),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}

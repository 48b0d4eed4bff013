import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/form');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/x-www-form-urlencoded'});
  request.bodyBytes = utf8.encode('a=1&b=two+words&a=%C3%A9&flag');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}

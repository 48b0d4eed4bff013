import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://\${account.namespace}/api/{id}/keys',
    options: Options(
      method: 'POST',
      headers: {
        'Authorization': 'Bearer <ACCESS_TOKEN>',
        'X-Key': '"YOUR_API_KEY"',
        'Cookie': 'sid=YOUR_SESSION',
        'Content-Type': 'application/json',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'client': 'YOUR_CLIENT_ID',
        'text': 'a \${user.name} \$b',
        'list': ['{{item}}'],
        'n': 1,
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}

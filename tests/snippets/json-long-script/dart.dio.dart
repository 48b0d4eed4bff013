import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/rules',
    options: Options(
      method: 'POST',
      headers: {
        'Authorization': 'Bearer YOUR_TOKEN',
        'Content-Type': 'application/json',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'name': 'tag',
        'script': '''
function (user, context, callback) {
  // it\'s "quoted"
  const tag = `\${user.id}`;
  callback(null, user, context);
}
''',
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}

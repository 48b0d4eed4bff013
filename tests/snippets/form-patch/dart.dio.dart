import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/settings',
    options: Options(
      method: 'PATCH',
      headers: {'Content-Type': 'application/x-www-form-urlencoded'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20\${name}%20%23{name}&enabled=true'),
  );
  print(response.statusCode);
  print(response.data);
}

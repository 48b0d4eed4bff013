// dio sends all `content-type` headers as one, their values joined
import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json, text/plain'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({'a': 1}),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
